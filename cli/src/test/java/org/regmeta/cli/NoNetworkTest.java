package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.regmeta.Format;
import org.regmeta.Validator;

/** No document makes the library talk to anybody: everything in it that could be fetched points at a trap on this machine, which stays untouched. */
class NoNetworkTest {
    private static final AtomicInteger CONNECTIONS = new AtomicInteger();
    private static ServerSocket trap;
    private static Thread listener;
    private static int documents;

    @BeforeAll
    static void open() throws IOException {
        trap = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        listener = new Thread(NoNetworkTest::listen, "trap");
        listener.setDaemon(true);
        listener.start();
    }

    private static void listen() {
        while (!trap.isClosed()) {
            try (Socket caught = trap.accept()) {
                CONNECTIONS.incrementAndGet();
                caught.getOutputStream().write("HTTP/1.0 404 Not Found\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                return;
            }
        }
    }

    @AfterAll
    static void close() throws IOException {
        trap.close();
        assertThat(CONNECTIONS.get()).as("caught in all: only what was planted").isEqualTo(1);
        Counts.write("network", Map.of("documents", documents));
    }

    static Stream<Arguments> baits() {
        String root = "<Document xmlns=\"https://w3id.org/regmeta/1\" specVersion=\"1.0\"/>";
        String xsi = "<Document xmlns=\"https://w3id.org/regmeta/1\" specVersion=\"1.0\" "
                + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" ";
        return Stream.of(
                Arguments.of("external subset", Format.XML, "<!DOCTYPE Document SYSTEM \"TRAP/x.dtd\">" + root),
                Arguments.of("public subset", Format.XML, "<!DOCTYPE Document PUBLIC \"-//X\" \"TRAP/x.dtd\">" + root),
                Arguments.of(
                        "entity",
                        Format.XML,
                        "<!DOCTYPE d [<!ENTITY x SYSTEM \"TRAP/x\">]>"
                                + root.replace("/>", "><id>&x;</id></Document>")),
                Arguments.of(
                        "parameter entity", Format.XML, "<!DOCTYPE d [<!ENTITY % x SYSTEM \"TRAP/x.dtd\">%x;]>" + root),
                Arguments.of(
                        "schema location",
                        Format.XML,
                        xsi + "xsi:schemaLocation=\"https://w3id.org/regmeta/1 TRAP/x.xsd\"/>"),
                Arguments.of(
                        "schema location without namespace",
                        Format.XML,
                        xsi + "xsi:noNamespaceSchemaLocation=\"TRAP/x.xsd\"/>"),
                Arguments.of(
                        "style sheet", Format.XML, "<?xml-stylesheet href=\"TRAP/x.xsl\" type=\"text/xsl\"?>" + root),
                Arguments.of(
                        "inclusion",
                        Format.XML,
                        root.replace(
                                "/>",
                                "><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"TRAP/x\"/></Document>")),
                Arguments.of(
                        "$schema",
                        Format.JSON,
                        "{\"$schema\":\"TRAP/x.json\",\"kind\":\"Document\",\"specVersion\":\"1.0\"}"),
                Arguments.of(
                        "@context",
                        Format.JSON,
                        "{\"@context\":\"TRAP/x.jsonld\",\"kind\":\"Document\",\"specVersion\":\"1.0\"}"),
                Arguments.of(
                        "$ref",
                        Format.JSON,
                        "{\"kind\":\"Document\",\"specVersion\":\"1.0\",\"$ref\":\"TRAP/x.json\"}"),
                Arguments.of(
                        "links",
                        Format.JSON,
                        "{\"kind\":\"Document\",\"specVersion\":\"1.0\",\"id\":\"TRAP/d\",\"publisher\":\"TRAP/p\",\"licence\":\"TRAP/l\",\"profile\":[\"TRAP/f\"]}"),
                Arguments.of(
                        "$schema on a line",
                        Format.NDJSON,
                        "{\"$schema\":\"TRAP/x.json\",\"kind\":\"Document\",\"specVersion\":\"1.0\"}\n"));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("baits")
    void nothingIsFetched(String name, Format format, String bait) throws IOException {
        String text = bait.replace("TRAP", "http://127.0.0.1:" + trap.getLocalPort());
        int before = CONNECTIONS.get();
        Validator.standard()
                .validate(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        format,
                        "bait." + format.extension());
        assertThat(CONNECTIONS.get()).as(name).isEqualTo(before);
        documents++;
    }

    @Test
    void theTrapCatches() throws IOException {
        int before = CONNECTIONS.get();
        try (Socket planted = new Socket(InetAddress.getLoopbackAddress(), trap.getLocalPort())) {
            assertThat(planted.getInputStream().read()).isEqualTo('H');
        }
        assertThat(CONNECTIONS.get()).isEqualTo(before + 1);
    }
}
