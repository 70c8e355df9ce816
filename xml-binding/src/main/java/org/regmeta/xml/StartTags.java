package org.regmeta.xml;

import java.nio.CharBuffer;

/**
 * Finds the tags of a text that a parser has accepted. The JDK's parser says where an event ends, but miscounts after long tags and wherever its buffer ends
 * within a name; a tag of a well-formed text can be found without it. Not thread-safe.
 */
final class StartTags {
    private final char[] text;
    private final int from;
    private final int length;
    private int at;

    /**
     * The tags of a text.
     *
     * @param text well-formed as far as tags are asked for; a buffer with an array, whose contents do not change meanwhile
     */
    StartTags(CharBuffer text) {
        this.text = text.array();
        this.from = text.arrayOffset() + text.position();
        this.length = from + text.remaining();
        this.at = from;
    }

    /**
     * The tags of a text.
     *
     * @param text well-formed as far as tags are asked for
     */
    StartTags(String text) {
        this(CharBuffer.wrap(text.toCharArray()));
    }

    /**
     * Where the next start tag begins.
     *
     * @return the offset of its bracket, or the length of the text if there is none
     */
    int next() {
        int open = nextTag();
        while (isEndTag(open)) {
            at = behind(">", open);
            open = nextTag();
        }
        at = tagEnd(open);
        return open - from;
    }

    /**
     * Where the last tag ends that was found.
     *
     * @return the offset behind its bracket
     */
    int end() {
        return at - from;
    }

    /** Whether the tag that was found last is start and end in one. */
    boolean isEmpty() {
        return isEmpty(at);
    }

    /** Goes from behind a start tag to behind the end tag that belongs to it. */
    void skipContent() {
        if (!isEmpty()) {
            leave();
        }
    }

    /** Goes behind the end tag of the element in which this text stands. */
    void leave() {
        int depth = 1;
        while (depth > 0 && at < length) {
            int open = nextTag();
            if (isEndTag(open)) {
                depth--;
                at = behind(">", open);
            } else {
                at = tagEnd(open);
                depth += isEmpty(at) ? 0 : 1;
            }
        }
    }

    /** Where the next tag begins, beyond what only looks like one. */
    private int nextTag() {
        int open = find('<', at);
        while (open + 1 < length) {
            char c = text[open + 1];
            if (c == '!') {
                boolean comment = startsWith("<!--", open);
                open = find('<', comment ? behind("-->", open + 4) : behind("]]>", open));
            } else if (c == '?') {
                open = find('<', behind("?>", open));
            } else {
                return open;
            }
        }
        return length;
    }

    private boolean isEndTag(int open) {
        return open + 1 < length && text[open + 1] == '/';
    }

    /** Whether a tag that ends there is start and end in one. */
    private boolean isEmpty(int end) {
        return end - from > 1 && text[end - 2] == '/';
    }

    private boolean startsWith(String start, int position) {
        if (start.length() > length - position) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            if (text[position + i] != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int find(char wanted, int position) {
        for (int i = position; i < length; i++) {
            if (text[i] == wanted) {
                return i;
            }
        }
        return length;
    }

    private int find(String wanted, int position) {
        int found = find(wanted.charAt(0), position);
        while (found < length && !startsWith(wanted, found)) {
            found = find(wanted.charAt(0), found + 1);
        }
        return found;
    }

    private int behind(String end, int position) {
        return Math.min(find(end, position) + end.length(), length);
    }

    /** Behind the bracket that closes a tag; one within quotation marks does not. */
    private int tagEnd(int open) {
        char quote = 0;
        for (int i = open; i < length; i++) {
            char c = text[i];
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return length;
    }
}
