package org.regmeta.xml.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LightSchemaNamesTest {
    @Test
    void aNameWithTwoTypesIsRefused() {
        assertThatThrownBy(() -> new LightSchema(
                        "<xs:element name=\"a\" type=\"Date\"/><xs:element name=\"a\" type=\"Instant\"/>"))
                .hasMessageContaining("two types have the name a");
    }
}
