package org.regmeta.internal.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.regmeta.internal.rules.Answer;
import org.regmeta.internal.rules.AppliedAreas;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.Membership;
import org.regmeta.internal.rules.Referrers;
import org.regmeta.model.Acceptance;
import org.regmeta.model.Application;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Organisation;
import org.regmeta.model.OrganisationClass;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;

/**
 * Who asks: an organisation or a class, or several where the competent authorities of a procedure stand for it.
 *
 * @param bodies those that are known
 * @param ids all of them
 * @param known the records at hand
 */
record Consumer(List<MetadataRecord> bodies, List<Iri> ids, Known known) {
    static Consumer of(List<Ref> refs, MetadataRecord referrer, Known known) {
        List<MetadataRecord> bodies = new ArrayList<>();
        refs.forEach(ref -> known.find(ref, referrer, MetadataRecord.class).ifPresent(bodies::add));
        return new Consumer(bodies, refs.stream().map(Ref::id).toList(), known);
    }

    /** The entry of a list of consumers by which it is meant: itself, a class it belongs to, or a class that has all members of it. */
    Optional<Ref> meantBy(List<Ref> named, MetadataRecord referrer) {
        for (Ref ref : named) {
            if (ids.contains(ref.id())) {
                return Optional.of(ref);
            }
        }
        for (Ref ref : named) {
            Optional<OrganisationClass> of = known.find(ref, referrer, OrganisationClass.class);
            if (of.isPresent() && bodies.stream().anyMatch(body -> belongs(body, of.get()))) {
                return Optional.of(ref);
            }
        }
        return Optional.empty();
    }

    private boolean belongs(MetadataRecord body, OrganisationClass of) {
        return body instanceof Organisation organisation
                ? Membership.is(organisation, of, known) == Answer.YES
                : body instanceof OrganisationClass part && isPart(part, of);
    }

    /** Whether every member of one class is one of the other, as far as that follows from their descriptions. */
    private boolean isPart(OrganisationClass part, OrganisationClass whole) {
        Set<Iri> excluded = new HashSet<>();
        part.exclude().forEach(ref -> excluded.add(ref.id()));
        return whole.category().containsAll(part.category())
                && (whole.memberLevel().isEmpty()
                        || (!part.memberLevel().isEmpty() && whole.memberLevel().containsAll(part.memberLevel())))
                && (whole.jurisdiction().isEmpty()
                        || (!part.jurisdiction().isEmpty()
                                && part.jurisdiction().stream()
                                        .allMatch(area -> whole.jurisdiction().stream()
                                                .anyMatch(wide -> wide.contains(area, AppliedAreas.of(part, known))))))
                && whole.exclude().stream().allMatch(ref -> excluded.contains(ref.id()));
    }

    /** Whether no application of it takes the evidence, though it has some that say what they take. */
    boolean cannotTake(EvidenceType evidence) {
        List<Acceptance> accepted = new ArrayList<>();
        for (MetadataRecord body : bodies) {
            Referrers.of(known.catalogue())
                    .to(body.id(), Application.class)
                    .filter(this::isInForce)
                    .filter(application -> application.usedBy().stream()
                            .anyMatch(ref -> ref.id().equals(body.id())))
                    .forEach(application -> accepted.addAll(application.accepts()));
        }
        return !accepted.isEmpty() && accepted.stream().noneMatch(one -> takes(one, evidence));
    }

    private boolean isInForce(Application application) {
        return application.status() == LifecycleStatus.ACTIVE
                && Known.range(application.validity()).covers(known.date());
    }

    private static boolean takes(Acceptance accepted, EvidenceType evidence) {
        return accepted.maturity() == evidence.maturity()
                && (evidence.format().isEmpty()
                        || evidence.format().stream()
                                .anyMatch(format -> (accepted.mediaType() == null
                                                || accepted.mediaType().equals(format.mediaType()))
                                        && (accepted.conformsTo() == null
                                                || (format.conformsTo() != null
                                                        && format.conformsTo()
                                                                .id()
                                                                .equals(accepted.conformsTo()
                                                                        .id())))));
    }
}
