package org.regmeta.cli;

/** How a report or an answer is written. */
enum ReportFormat {
    /** For people. */
    TEXT,
    /** For programs; the standard has a schema for it below {@code spec/report}, but for the report about a suite. */
    JSON
}
