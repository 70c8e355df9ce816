package org.regmeta.cli;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day on which something is asked, where nobody names another: that of German legal time, wherever the machine stands. */
final class LegalDay {
    private LegalDay() {}

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Berlin"));
    }
}
