package org.regmeta.internal.model;

import java.util.List;

/**
 * A name of the dictionary.
 *
 * @param name the name, the same in JSON, XML, RDF and Java
 * @param type a value type, an object type, or {@code Record}
 * @param list whether it is a list at every place
 * @param codeList name of its code list, or empty
 * @param targets kinds that a reference may point to; {@code same} or {@code any}
 * @param pin {@code required}, {@code forbidden} or empty
 * @param rdf its RDF term
 * @param since the release of the standard that brought it
 * @param example a value in JSON form, or empty
 */
public record Property(
        String name,
        String type,
        boolean list,
        String codeList,
        List<String> targets,
        String pin,
        String rdf,
        String since,
        String example) {

    /**
     * Whether the value is text in several languages.
     *
     * @return whether the type is Text
     */
    public boolean isText() {
        return type.equals("Text");
    }
}
