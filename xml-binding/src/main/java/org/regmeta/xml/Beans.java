package org.regmeta.xml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glassfish.jaxb.runtime.v2.JAXBContextFactory;
import org.regmeta.model.Kind;
import org.regmeta.xml.bean.SignatureBean;

/** The JAXB context of the beans, made by the implementation itself: no look-up by service, property or file. */
final class Beans {
    private Beans() {}

    private static final class Holder {
        static final JAXBContext CONTEXT = create();
    }

    static JAXBContext context() {
        return Holder.CONTEXT;
    }

    /** One that goes on whatever it meets, because the schema engine judges. Not thread-safe. */
    static Unmarshaller unmarshaller() throws JAXBException {
        Unmarshaller unmarshaller = context().createUnmarshaller();
        unmarshaller.setEventHandler(event -> true);
        return unmarshaller;
    }

    private static JAXBContext create() {
        List<Class<?>> classes = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            classes.add(BeanRecords.beanOf(kind));
        }
        classes.add(SignatureBean.class);
        try {
            return new JAXBContextFactory().createContext(classes.toArray(Class<?>[]::new), Map.of());
        } catch (JAXBException e) {
            throw new IllegalStateException("the beans do not fit together", e);
        }
    }
}
