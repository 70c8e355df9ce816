package org.regmeta.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.regmeta.Format;
import org.regmeta.Validator;
import org.regmeta.validation.Finding;
import org.regmeta.validation.Report;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small endpoint that validates what is posted to {@code /validate} and answers with the report, as JSON where the caller accepts that and as text otherwise. It
 * listens on the loopback address alone; put a server with TLS and authentication in front before others reach it.
 */
public final class UploadEndpoint implements AutoCloseable {
    /** The greatest body that is taken, in bytes. */
    public static final int LIMIT = 1 << 20;

    private static final int OK = 200;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int TOO_LARGE = 413;
    private static final int UNSUPPORTED_TYPE = 415;
    private static final int UNPROCESSABLE = 422;
    private static final String TEXT = "text/plain; charset=utf-8";

    // Built once and shared: validator and mapper are immutable.
    private final Validator validator = Validator.standard();
    private final JsonMapper json = JsonMapper.builder().build();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final HttpServer server;

    /**
     * Starts the endpoint.
     *
     * @param port the port; 0 takes one that is free
     * @throws IOException if the port is taken
     */
    public UploadEndpoint(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/validate", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /**
     * Runs the program until it is stopped.
     *
     * @param args the port; 8080 if not told
     * @throws IOException if the port is taken
     */
    public static void main(String... args) throws IOException {
        UploadEndpoint endpoint = new UploadEndpoint(args.length == 0 ? 8080 : Integer.parseInt(args[0]));
        System.out.println("http://127.0.0.1:" + endpoint.port() + "/validate");
    }

    /**
     * Where it listens.
     *
     * @return the port
     */
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("POST")) {
                exchange.getResponseHeaders().set("Allow", "POST");
                answer(exchange, METHOD_NOT_ALLOWED, TEXT, "POST a document\n");
                return;
            }
            Optional<Format> format = format(exchange.getRequestHeaders().getFirst("Content-Type"));
            if (format.isEmpty()) {
                answer(exchange, UNSUPPORTED_TYPE, TEXT, "application/json, application/x-ndjson or application/xml\n");
                return;
            }
            // One byte more than the limit tells a body that is too large, without trusting the length that the caller
            // claims.
            byte[] body = exchange.getRequestBody().readNBytes(LIMIT + 1);
            if (body.length > LIMIT) {
                answer(exchange, TOO_LARGE, TEXT, "at most " + LIMIT + " bytes\n");
                return;
            }
            // The name stands in the findings. It is chosen here and not taken from the caller, who could put anything
            // in it.
            Report report = validator.validate(new ByteArrayInputStream(body), format.get(), "upload");
            int status = report.isValid() ? OK : UNPROCESSABLE;
            String accept = exchange.getRequestHeaders().getFirst("Accept");
            if (accept != null && accept.contains("application/json")) {
                answer(exchange, status, "application/json", json(report));
            } else {
                answer(exchange, status, TEXT, text(report));
            }
        }
    }

    // The type comes from the header and not from the first bytes: a guess is what an attacker would play with.
    private static Optional<Format> format(String contentType) {
        if (contentType == null) {
            return Optional.empty();
        }
        String mediaType = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        for (Format format : Format.standard()) {
            if (format.isReadable() && format.mediaType().equals(mediaType)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    private static String text(Report report) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : report.findings()) {
            text.append(finding.render(Locale.ENGLISH)).append('\n');
        }
        report.incomplete().forEach(reason -> text.append(reason).append('\n'));
        return text.append(report.status()).append('\n').toString();
    }

    private String json(Report report) {
        // A JSON library escapes what comes from the upload; text glued together would not.
        List<Map<String, Object>> findings = report.findings().stream()
                .map(finding -> Map.<String, Object>of(
                        "rule", finding.rule(),
                        "severity", finding.severity().code(),
                        "path", finding.path(),
                        "line", finding.location().line(),
                        "column", finding.location().column(),
                        "message", finding.message(Locale.ENGLISH)))
                .toList();
        return json.writeValueAsString(
                Map.of("status", report.status().name(), "incomplete", report.incomplete(), "findings", findings));
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
