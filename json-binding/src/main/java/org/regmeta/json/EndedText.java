package org.regmeta.json;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A text and a line end behind it. The parser reads a value ahead together with its name, and loses the place of the name where the text ends right behind the value. */
final class EndedText extends FilterReader {
    private boolean ended;

    EndedText(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] target, int offset, int count) throws IOException {
        if (ended) {
            return -1;
        }
        int n = super.read(target, offset, count);
        if (n >= 0 || count == 0) {
            return n;
        }
        ended = true;
        target[offset] = '\n';
        return 1;
    }
}
