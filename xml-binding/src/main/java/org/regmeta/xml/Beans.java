package org.regmeta.xml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.glassfish.jaxb.runtime.api.JAXBRIContext;
import org.glassfish.jaxb.runtime.v2.JAXBContextFactory;
import org.jspecify.annotations.Nullable;
import org.regmeta.model.Kind;
import org.regmeta.xml.bean.SignatureBean;

/**
 * Reads beans. Their JAXB context is made by the implementation itself: no look-up by service, property or file. As long as beans of one kind are read, it knows
 * this kind alone and is there in half of the time; with the second kind it is made anew for all. Not thread-safe, but for the contexts.
 */
final class Beans {
    private static volatile @Nullable JAXBContext all;
    private static @Nullable Class<?> firstType;
    private static @Nullable JAXBContext first;

    private @Nullable JAXBContext context;
    private @Nullable Unmarshaller unmarshaller;

    /**
     * The bean of the element at which a parser stands. Goes on whatever it meets, because the schema engine judges.
     *
     * @throws JAXBException if the parser throws
     */
    <T> T read(XMLStreamReader parser, Class<T> type) throws JAXBException {
        JAXBContext known = context(type);
        Unmarshaller at = unmarshaller;
        if (at == null || known != context) {
            at = known.createUnmarshaller();
            at.setEventHandler(event -> true);
            unmarshaller = at;
            context = known;
        }
        return at.unmarshal(parser, type).getValue();
    }

    private static JAXBContext context(Class<?> type) {
        JAXBContext known = all;
        return known == null ? contextSoFar(type) : known;
    }

    private static synchronized JAXBContext contextSoFar(Class<?> type) {
        JAXBContext ofFirst = first;
        if (ofFirst == null) {
            firstType = type;
            first = create(List.of(type));
            return first;
        }
        if (type == firstType) {
            return ofFirst;
        }
        JAXBContext known = all;
        if (known == null) {
            known = create(everything());
            all = known;
        }
        return known;
    }

    private static List<Class<?>> everything() {
        List<Class<?>> classes = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            classes.add(BeanRecords.beanOf(kind));
        }
        classes.add(SignatureBean.class);
        return classes;
    }

    private static JAXBContext create(List<Class<?>> classes) {
        Map<String, Object> properties = Map.of(JAXBRIContext.ANNOTATION_READER, new AnnotationsOfOneKind());
        try {
            return new JAXBContextFactory().createContext(classes.toArray(Class<?>[]::new), properties);
        } catch (JAXBException e) {
            throw new IllegalStateException("the beans do not fit together", e);
        }
    }
}
