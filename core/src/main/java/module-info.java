/** Records, values, validation, rules, catalogue and digest of the RegMeta standard. */
module org.regmeta.core {
    requires org.regmeta.spec;
    requires re2j;
    requires static org.jspecify;

    exports org.regmeta.value;
}
