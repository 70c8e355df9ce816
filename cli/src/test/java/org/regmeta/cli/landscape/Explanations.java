package org.regmeta.cli.landscape;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the README of a folder says about findings: a bullet begins with the rule, names the records in backticks by their ids without what all of them begin
 * with, and after a colon follows the reason.
 */
final class Explanations {
    private static final Pattern BULLET = Pattern.compile("\\* (RM-[A-Z]+-[0-9]{3})([^:]*): \\S.*");
    private static final Pattern RECORD = Pattern.compile("`([^`]+)`");

    private Explanations() {}

    /** Rule and record of each finding that is explained, such as {@code RM-EVID-006 evidence/halter}; none if there is no such file. */
    static TreeSet<String> in(Path readme) throws IOException {
        TreeSet<String> explained = new TreeSet<>();
        if (Files.exists(readme)) {
            for (String line : Files.readAllLines(readme)) {
                Matcher bullet = BULLET.matcher(line);
                if (bullet.matches()) {
                    Matcher name = RECORD.matcher(bullet.group(2));
                    while (name.find()) {
                        explained.add(bullet.group(1) + " " + name.group(1));
                    }
                }
            }
        }
        return explained;
    }
}
