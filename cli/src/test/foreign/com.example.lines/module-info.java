/** A binding of another house: it sees what RegMeta exports to everybody, and nothing else. */
module com.example.lines {
    requires org.regmeta.core;

    provides org.regmeta.spi.Binding with
            com.example.lines.LineBinding;
}
