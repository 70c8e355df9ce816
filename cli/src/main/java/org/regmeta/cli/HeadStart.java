package org.regmeta.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.regmeta.Format;
import org.regmeta.RegMeta;

/**
 * Reads a document of one record while the command line is still looked at: what XML needs to be read at all (schema, engine, binding) is then there sooner, if
 * there is a second processor. It changes nothing but the time. JSON needs so little that nothing would be gained.
 */
final class HeadStart implements Runnable {
    /** Its one record is right, so that all steps are taken. */
    static final String DOCUMENT = """
            <Document xmlns="https://w3id.org/regmeta/1" specVersion="1.0"><Organisation><id>urn:regmeta:start</id><version>1.0.0</version>\
            <status>draft</status><title xml:lang="de">Start</title><modified>2026-01-01T00:00:00Z</modified>\
            <responsible><organisation>urn:regmeta:start</organisation><role>owner</role></responsible>\
            <level>federal</level><category>other</category></Organisation></Document>
            """;

    private HeadStart() {}

    /** Begins, if there is a processor to spare and an XML file in the command line. */
    static void begin(List<String> arguments) {
        if (Runtime.getRuntime().availableProcessors() > 1
                && arguments.stream().anyMatch(argument -> argument.endsWith(".xml"))) {
            Thread thread = new Thread(new HeadStart(), "head start");
            thread.setDaemon(true);
            thread.start();
        }
    }

    @Override
    public void run() {
        byte[] bytes = DOCUMENT.getBytes(StandardCharsets.UTF_8);
        try {
            RegMeta.standard().read(new ByteArrayInputStream(bytes), Format.XML, "start");
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot be read", e);
        }
    }
}
