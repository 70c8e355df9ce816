package org.regmeta.xml;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.schema.Explainer;
import org.regmeta.internal.schema.Node;
import org.regmeta.internal.schema.Syntax;
import org.regmeta.internal.source.SyntaxRules;
import org.regmeta.internal.source.TreePlaces;
import org.regmeta.model.Document;
import org.regmeta.model.DocumentBuilder;
import org.regmeta.spi.Fault;
import org.regmeta.spi.ReadContext;
import org.regmeta.spi.RecordText;
import org.regmeta.value.LexicalForm;
import org.regmeta.value.SpecVersion;
import org.regmeta.value.Text;

/** The head of an XML document: small, read once, so it is bound from its tree. */
final class XmlHead {
    private final ReadContext context;
    private boolean newer;
    private boolean strayText;

    XmlHead(ReadContext context) {
        this.context = context;
    }

    /** Whether the document is of a later minor release, whose unknown content cannot be judged. */
    boolean isNewer() {
        return newer;
    }

    /** Whether text stood between the elements of the head, which has been reported. */
    boolean hasStrayText() {
        return strayText;
    }

    /**
     * Checks and binds a head.
     *
     * @param accepted what the schema engine said
     * @return the head, or null after its faults were reported
     */
    @Nullable
    Document read(RecordText text, boolean accepted) {
        @Nullable Node tree = TreePlaces.of(text).tree();
        if (tree == null) {
            context.incomplete("the head of the document cannot be read again");
            return null;
        }
        strayText = tree.hasStrayText();
        if (!knows(tree, text)) {
            return null;
        }
        List<Fault> faults = Explainer.standard().explain(Model.standard().document(), tree, Syntax.XML, Set.of());
        if (!faults.isEmpty()) {
            faults.forEach(fault -> context.report(fault, "", text));
            return null;
        }
        if (!accepted) {
            context.incomplete("schema engine and explainer disagree about /");
            return null;
        }
        return bind(tree);
    }

    private boolean knows(Node tree, RecordText text) {
        for (Node.Member member : tree.members()) {
            if (member.name().equals("specVersion")
                    && SpecVersion.isValid(member.value().text())) {
                SpecVersion version = SpecVersion.parse(member.value().text());
                SpecVersion own = SpecVersion.parse(Model.SPEC_VERSION);
                if (version.compareTo(own) > 0) {
                    context.report(
                            Fault.of(
                                    SyntaxRules.NEWER,
                                    "/specVersion",
                                    member.value().offset(),
                                    "version",
                                    version.toString(),
                                    "known",
                                    own.toString()),
                            "",
                            text);
                    newer = version.major() == own.major();
                    if (!newer) {
                        context.incomplete("needs RegMeta " + version);
                    }
                    return newer;
                }
            }
        }
        return true;
    }

    private static Document bind(Node tree) {
        DocumentBuilder builder = Document.builder();
        Map<String, String> title = new TreeMap<>();
        for (Node.Member member : tree.members()) {
            String value = member.value().text();
            switch (member.name()) {
                case "specVersion" -> builder.specVersion(value);
                case "id" -> builder.id(value);
                case "version" -> builder.version(value);
                case "title" -> title.put(member.value().attributes().get(0).value(), value);
                case "publisher" -> builder.publisher(value);
                case "issued" -> builder.issued(LexicalForm.instant(value));
                case "licence" -> builder.licence(value);
                case "profile" -> builder.profile(value);
                default ->
                    throw new IllegalStateException("the head has a property that nobody binds: " + member.name());
            }
        }
        if (!title.isEmpty()) {
            builder.title(Text.of(title));
        }
        return builder.build();
    }
}
