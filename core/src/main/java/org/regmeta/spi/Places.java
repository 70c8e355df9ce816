package org.regmeta.spi;

import java.util.List;

/** Where the values of one record stand in its text. */
public interface Places {
    /**
     * Where the value at a path starts; for a path that is not there, where its nearest owner starts.
     *
     * @param path JSON pointer from the record, such as {@code /title/de}; empty for the record itself
     * @return characters from the start of the text
     */
    int offset(String path);

    /**
     * What the record says of its id, right or wrong. Where a record is refused, references to it are not said to lead nowhere as well.
     *
     * @return the id; several where the text repeats it, none where it has none
     */
    List<String> ids();
}
