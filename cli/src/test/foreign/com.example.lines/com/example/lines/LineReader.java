package com.example.lines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.regmeta.model.Document;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.Fault;
import org.regmeta.spi.Position;
import org.regmeta.spi.ReadContext;
import org.regmeta.spi.RecordReader;
import org.regmeta.spi.RecordText;
import org.regmeta.value.SpecVersion;

/** Reads line by line: a bad line is a finding, and the next line goes on. */
final class LineReader implements RecordReader {
    private final BufferedReader lines;
    private final ReadContext context;
    private Document head;
    private int number;
    private int index;

    LineReader(InputStream in, ReadContext context) {
        // a decoder of its own stops at malformed bytes, where a reader made of a charset would put question marks
        this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        this.context = context;
    }

    private String line() throws IOException {
        number++;
        try {
            return lines.readLine();
        } catch (CharacterCodingException e) {
            context.report(
                    Fault.of("RM-INPUT-001", "", 0, "offset", "?", "bytes", "?"), "", new Position(number, 1), null);
            return null;
        }
    }

    @Override
    public Document head() throws IOException {
        if (number == 0) {
            String first = line();
            if (LineBinding.HEAD.equals(first)) {
                head = Document.builder().specVersion(SpecVersion.CURRENT).build();
            } else if (first != null) {
                context.report(Fault.of("RM-SYNTAX-003", "", 0, "found", first), "", Position.START, null);
            }
        }
        return head;
    }

    @Override
    public Piece next() throws IOException {
        String line = head() == null ? null : line();
        if (line == null) {
            return null;
        }
        RecordText text = new RecordText(line, new Position(number, 1), Line.SYNTAX);
        Fault fault = line.length() > context.limits().recordLength()
                ? Fault.of("RM-INPUT-008", "", 0, "limit", String.valueOf(context.limits().recordLength()))
                : Line.fault(line);
        MetadataRecord record = fault == null ? Line.SYNTAX.record(line) : null;
        if (fault != null) {
            context.report(fault, "/record/" + index, text);
        }
        return new Piece(index++, record, null, text);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
