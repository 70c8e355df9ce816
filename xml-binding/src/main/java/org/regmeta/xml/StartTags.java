package org.regmeta.xml;

/**
 * Finds the start tags of a text that a parser has accepted, one after the other. The JDK's parser says where an event ends, but miscounts after very long tags;
 * a tag of a well-formed text can be found without it. Not thread-safe.
 */
final class StartTags {
    private final String text;
    private int at;

    /**
     * The tags of a text.
     *
     * @param text well-formed as far as tags are asked for
     */
    StartTags(String text) {
        this.text = text;
    }

    /**
     * Where the next start tag begins.
     *
     * @return the offset of its bracket, or the length of the text if there is none
     */
    int next() {
        while (true) {
            int open = text.indexOf('<', at);
            if (open < 0 || open + 1 == text.length()) {
                return text.length();
            }
            switch (text.charAt(open + 1)) {
                case '!' -> at = text.startsWith("<!--", open) ? behind("-->", open + 4) : behind("]]>", open);
                case '?' -> at = behind("?>", open);
                case '/' -> at = behind(">", open);
                default -> {
                    at = tagEnd(open);
                    return open;
                }
            }
        }
    }

    private int behind(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    /** Behind the bracket that closes a tag; one within quotation marks does not. */
    private int tagEnd(int open) {
        char quote = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return text.length();
    }
}
