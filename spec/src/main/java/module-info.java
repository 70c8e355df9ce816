/** The standard as resources. The module is open, so that its resources are found on the class path and on the module path alike. */
open module org.regmeta.spec {
    exports org.regmeta.spec;
}
