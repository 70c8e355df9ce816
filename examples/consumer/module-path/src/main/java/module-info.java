/** A program of somebody else. */
module com.example.consumer {
    requires org.regmeta.json;
    requires org.regmeta.xml;
}
