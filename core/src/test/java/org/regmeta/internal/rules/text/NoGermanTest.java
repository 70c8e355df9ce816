package org.regmeta.internal.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.regmeta.internal.rules.World;
import org.regmeta.model.Concept;
import org.regmeta.value.Text;

class NoGermanTest {
    private final World world = World.standard();

    private World description(Text text) {
        return world.change(
                "birth",
                Concept.class,
                concept -> concept.toBuilder().description(text).build());
    }

    @Test
    void aTextHasNoGermanWording() {
        assertThat(description(Text.of("en", "birth")).findings())
                .containsExactly("RM-SCHEMA-016 birth /description [property, description]");
        assertThat(description(Text.of("de", "Geburt")).findings()).isEmpty();
    }
}
