package org.regmeta.internal.rules;

import static org.regmeta.internal.rules.World.MODIFIED;
import static org.regmeta.internal.rules.World.id;
import static org.regmeta.internal.rules.World.responsible;
import static org.regmeta.internal.rules.World.text;

import org.regmeta.model.Level;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.Organisation;
import org.regmeta.model.OrganisationClass;

/** Who takes part: an owner of everything, a mediating body, two classes of offices. */
final class Parties {
    private Parties() {}

    static void into(World world) {
        world.add(
                organisation("organisation", Level.FEDERAL, "ministerium"),
                organisation("mediator", Level.FEDERAL, "vermittlungsstelle"),
                offices("offices", "meldebehoerde"),
                offices("consumers", "wohngeldbehoerde"));
    }

    static Organisation organisation(String name, Level level, String category) {
        return Organisation.builder()
                .id(id(name))
                .version("1.0.0")
                .status(LifecycleStatus.ACTIVE)
                .title(text(name))
                .modified(MODIFIED)
                .jurisdiction("iso:DE")
                .responsible(responsible())
                .level(level)
                .category(category)
                .build();
    }

    static OrganisationClass offices(String name, String category) {
        return OrganisationClass.builder()
                .id(id(name))
                .version("1.0.0")
                .status(LifecycleStatus.ACTIVE)
                .title(text(name))
                .modified(MODIFIED)
                .jurisdiction("iso:DE")
                .responsible(responsible())
                .category(category)
                .build();
    }
}
