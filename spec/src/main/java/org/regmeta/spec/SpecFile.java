package org.regmeta.spec;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** Opens the files of the standard by name. Thread-safe; works on the class path and on the module path. */
public final class SpecFile {
    private SpecFile() {}

    /**
     * Opens one file of the standard.
     *
     * @param name path below {@code org/regmeta/spec}, such as {@code schemas/regmeta.xsd}; never null
     * @return the bytes of the file; the caller closes the stream
     * @throws FileNotFoundException if the standard has no such file
     * @throws IOException if it cannot be read
     */
    public static InputStream open(String name) throws IOException {
        InputStream stream = SpecFile.class.getResourceAsStream(name);
        if (stream == null) {
            throw new FileNotFoundException("The standard has no file " + name);
        }
        return stream;
    }
}
