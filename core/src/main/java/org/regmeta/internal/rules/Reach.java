package org.regmeta.internal.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regmeta.catalogue.Field;
import org.regmeta.catalogue.Fields;
import org.regmeta.model.Authorisation;
import org.regmeta.model.DataStructure;
import org.regmeta.model.Dataset;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.Identification;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Register;
import org.regmeta.value.Path;
import org.regmeta.value.Ref;

/** What an authorisation reaches: its object, the register of the object, and the fields (section 7.4 of the standard). Immutable. */
public final class Reach {
    /**
     * A field that is reached.
     *
     * @param field the field
     * @param path where the authorisation names it: {@code /field/2}, or {@code /object} where it names no fields
     */
    public record Reached(Field field, String path) {}

    private static final Set<Identification> OF_PERSONS =
            Set.of(Identification.IDENTIFIED, Identification.PSEUDONYMISED);

    private final Authorisation authorisation;
    private final Known known;
    private final @Nullable MetadataRecord object;
    private final @Nullable Register register;
    private final boolean isStructured;
    private final boolean isComplete;
    private final List<Reached> fields;

    private Reach(Authorisation authorisation, Known known) {
        this.authorisation = authorisation;
        this.known = known;
        this.object = known.find(authorisation.object(), authorisation, MetadataRecord.class)
                .orElse(null);
        this.register = object == null ? null : registerOf(object, known).orElse(null);
        Ref structure = object == null ? null : structureOf(object);
        this.isStructured = structure != null;
        Fields all = structure == null || object == null
                ? null
                : known.find(structure, object, DataStructure.class)
                        .map(known::fields)
                        .orElse(null);
        this.isComplete = all != null && all.isComplete();
        this.fields = all == null ? List.of() : reached(all);
    }

    /**
     * Finds out what an authorisation reaches.
     *
     * @param authorisation the authorisation
     * @param known the records it leads to
     * @return its reach, as far as it is known
     */
    public static Reach of(Authorisation authorisation, Known known) {
        return new Reach(authorisation, known);
    }

    /**
     * The register of an object.
     *
     * @param object a register, a dataset or an evidence type
     * @param known the records it leads to
     * @return the register itself, or that which the object names; empty if it names none or it is not known
     */
    public static Optional<Register> registerOf(MetadataRecord object, Known known) {
        if (object instanceof Register register) {
            return Optional.of(register);
        }
        return known.find(registerRef(object), object, Register.class);
    }

    private static @Nullable Ref registerRef(MetadataRecord object) {
        if (object instanceof EvidenceType evidence) {
            return evidence.register();
        }
        return object instanceof Dataset dataset ? dataset.register() : null;
    }

    /**
     * The structure of an object.
     *
     * @param object any record
     * @return the reference to its root structure, or null
     */
    public static @Nullable Ref structureOf(MetadataRecord object) {
        if (object instanceof EvidenceType evidence) {
            return evidence.structure();
        }
        return object instanceof Dataset dataset ? dataset.structure() : null;
    }

    private List<Reached> reached(Fields all) {
        List<Reached> reached = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        List<Path> own = authorisation.field();
        for (int i = 0; i < own.size(); i++) {
            add(all.below(own.get(i)), "/field/" + i, seen, reached);
        }
        if (own.isEmpty() && object instanceof EvidenceType evidence) {
            evidence.field().forEach(path -> add(all.below(path), "/object", seen, reached));
        }
        if (own.isEmpty()
                && !(object instanceof EvidenceType evidence
                        && !evidence.field().isEmpty())) {
            add(all.leaves(), "/object", seen, reached);
        }
        return List.copyOf(reached);
    }

    private static void add(List<Field> fields, String path, Set<Path> seen, List<Reached> reached) {
        for (Field field : fields) {
            if (seen.add(field.path())) {
                reached.add(new Reached(field, path));
            }
        }
    }

    /**
     * The authorisation.
     *
     * @return whose reach this is
     */
    public Authorisation authorisation() {
        return authorisation;
    }

    /**
     * The records that it is looked at with.
     *
     * @return what is known
     */
    public Known known() {
        return known;
    }

    /**
     * The day for which the authorisation is looked at.
     *
     * @return T, or the day of its validity that is nearest to it
     */
    public LocalDate day() {
        return known.dayOf(authorisation);
    }

    /**
     * The object.
     *
     * @return the evidence type, dataset or register; empty if it is not known
     */
    public Optional<MetadataRecord> object() {
        return Optional.ofNullable(object);
    }

    /**
     * The register of the object.
     *
     * @return the register; empty if the object has none or it is not known
     */
    public Optional<Register> register() {
        return Optional.ofNullable(register);
    }

    /**
     * Whether the object is known and belongs to no register.
     *
     * @return false also where its register is named but not known
     */
    public boolean isWithoutRegister() {
        return object != null && register == null && registerRef(object) == null;
    }

    /**
     * The fields.
     *
     * @return each once; as far as they are known
     */
    public List<Reached> fields() {
        return fields;
    }

    /**
     * Whether the authorisation is about people.
     *
     * @return empty if that cannot be said, since something leads outside of what is known
     */
    public Optional<Boolean> isPersonal() {
        if (object == null) {
            return Optional.empty();
        }
        if (!isStructured) {
            return Optional.of(OF_PERSONS.contains(authorisation.identification()));
        }
        if (fields.stream().anyMatch(reached -> reached.field().isPersonal())) {
            return Optional.of(true);
        }
        return isComplete ? Optional.of(false) : Optional.empty();
    }
}
