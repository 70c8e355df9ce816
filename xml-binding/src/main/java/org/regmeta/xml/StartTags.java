package org.regmeta.xml;

/**
 * Finds the tags of a text that a parser has accepted. The JDK's parser says where an event ends, but miscounts after long tags and wherever its buffer ends
 * within a name; a tag of a well-formed text can be found without it. Not thread-safe.
 */
final class StartTags {
    private final CharSequence text;
    private int at;

    /**
     * The tags of a text.
     *
     * @param text well-formed as far as tags are asked for
     */
    StartTags(CharSequence text) {
        this.text = text;
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
        return open;
    }

    /**
     * Where the last tag ends that was found.
     *
     * @return the offset behind its bracket
     */
    int end() {
        return at;
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
        while (depth > 0 && at < text.length()) {
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
        int open = find("<", at);
        while (open + 1 < text.length()) {
            char c = text.charAt(open + 1);
            if (c == '!') {
                boolean comment = startsWith("<!--", open);
                open = find("<", comment ? behind("-->", open + 4) : behind("]]>", open));
            } else if (c == '?') {
                open = find("<", behind("?>", open));
            } else {
                return open;
            }
        }
        return text.length();
    }

    private boolean isEndTag(int open) {
        return open + 1 < text.length() && text.charAt(open + 1) == '/';
    }

    /** Whether a tag that ends there is start and end in one. */
    private boolean isEmpty(int end) {
        return end > 1 && text.charAt(end - 2) == '/';
    }

    private boolean startsWith(String start, int from) {
        for (int i = 0; i < start.length(); i++) {
            if (from + i >= text.length() || text.charAt(from + i) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int find(String wanted, int from) {
        int length = text.length();
        char first = wanted.charAt(0);
        for (int i = from; i < length; i++) {
            if (text.charAt(i) == first && startsWith(wanted, i)) {
                return i;
            }
        }
        return length;
    }

    private int behind(String end, int from) {
        return Math.min(find(end, from) + end.length(), text.length());
    }

    /** Behind the bracket that closes a tag; one within quotation marks does not. */
    private int tagEnd(int open) {
        char quote = 0;
        int length = text.length();
        for (int i = open; i < length; i++) {
            char c = text.charAt(i);
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
