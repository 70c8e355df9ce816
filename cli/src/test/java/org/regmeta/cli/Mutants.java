package org.regmeta.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.regmeta.Format;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.model.Structure;

/** Documents that differ from a valid one in one place, for every property of every object and every way to break it. */
final class Mutants {
    private static final int VARIANTS = 40;

    private final Model model = Model.standard();
    private final ArbitraryDocuments arbitrary = new ArbitraryDocuments();
    private final int places;
    private final Map<String, Integer> tried = new HashMap<>();
    private final Set<String> reached = new TreeSet<>();

    /**
     * Mutants of many documents.
     *
     * @param places at how many places each way to break each property is tried, if there are as many
     */
    Mutants(int places) {
        this.places = places;
    }

    /**
     * One of them.
     *
     * @param structure the object that is broken
     * @param property the property, or nothing
     * @param mutation how it is broken
     * @param path where the object stands
     * @param document what came out
     */
    record Mutant(
            String structure,
            String property,
            SyntaxMutations.Mutation mutation,
            String path,
            Map<String, Object> document) {
        String name() {
            return structure + "." + property + " " + mutation.name();
        }

        byte[] text(Format format) {
            return ArbitraryDocuments.bytes(format.equals(Format.XML) ? Tree.xml(document) : Tree.json(document));
        }
    }

    /** Takes one. */
    interface Taker {
        void take(Mutant mutant) throws IOException;
    }

    /** An object somewhere in a valid document. */
    private record Place(Map<String, Object> document, Structure structure, String path) {
        Map<String, Object> objectIn(Map<String, Object> copy) {
            Object node = copy;
            for (String step : path.substring(1).split("/")) {
                node = Character.isDigit(step.charAt(0))
                        ? Tree.list(node).get(Integer.parseInt(step))
                        : Tree.map(node).get(step);
            }
            return Tree.map(node);
        }
    }

    void forEach(Taker taker) throws IOException {
        for (String kind : model.kindNames()) {
            for (int seed = 0; seed < VARIANTS; seed++) {
                Map<String, Object> document = arbitrary.fullDocument(kind, new Random(seed));
                List<Place> found = new ArrayList<>();
                places(document, model.kind(kind), "/record/0", found);
                for (Place place : found) {
                    breakIt(place, taker);
                }
            }
        }
    }

    private void places(Map<String, Object> document, Structure structure, String path, List<Place> found) {
        Place place = new Place(document, structure, path);
        found.add(place);
        Map<String, Object> object = place.objectIn(document);
        for (Structure.Use use : structure.uses()) {
            Structure inner = model.object(use.property().type());
            if (inner != null && object.containsKey(use.name())) {
                String below = path + "/" + use.name() + (use.property().list() ? "/0" : "");
                places(document, inner, below, found);
            }
        }
    }

    private void breakIt(Place place, Taker taker) throws IOException {
        attempt(place, "", SyntaxMutations.unknownName(), taker);
        for (Structure.Use use : place.structure().uses()) {
            if (place.objectIn(place.document()).containsKey(use.name())) {
                reached.add(place.structure().name() + "." + use.name());
                for (SyntaxMutations.Mutation mutation : SyntaxMutations.of(use)) {
                    attempt(place, use.name(), mutation, taker);
                }
            }
        }
    }

    private void attempt(Place place, String property, SyntaxMutations.Mutation mutation, Taker taker)
            throws IOException {
        String name = place.structure().name() + "." + property + " " + mutation.name();
        if (tried.merge(name, 1, Integer::sum) <= places) {
            Map<String, Object> broken = Tree.map(Tree.copy(place.document()));
            mutation.apply(place.objectIn(broken), property);
            taker.take(new Mutant(place.structure().name(), property, mutation, place.path(), broken));
        }
    }

    /** Ways to break properties that were tried. */
    int kindsOfMutants() {
        return tried.size();
    }

    /** Properties that were broken. */
    Set<String> reached() {
        return reached;
    }
}
