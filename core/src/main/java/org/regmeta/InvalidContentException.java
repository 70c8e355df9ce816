package org.regmeta;

import java.util.List;
import java.util.Locale;
import org.regmeta.validation.Finding;

/** Thrown by {@link ReadResult#orThrow()} alone, for callers who expect content without errors. */
public final class InvalidContentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    InvalidContentException(List<Finding> findings) {
        super(
                findings.isEmpty()
                        ? "the content could not be read"
                        : findings.get(0).render(Locale.ENGLISH));
        this.findings = List.copyOf(findings);
    }

    /**
     * What was found.
     *
     * @return at least one finding, unless the content could not be judged at all
     */
    public List<Finding> findings() {
        return findings;
    }
}
