package org.regmeta.xml;

import jakarta.xml.bind.annotation.XmlSeeAlso;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import org.glassfish.jaxb.core.v2.model.annotation.Locatable;
import org.glassfish.jaxb.core.v2.model.core.ErrorHandler;
import org.glassfish.jaxb.runtime.v2.model.annotation.RuntimeAnnotationReader;
import org.glassfish.jaxb.runtime.v2.model.annotation.RuntimeInlineAnnotationReader;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of the beans, but for the list of all kinds ({@link XmlSeeAlso}) that stands above what they have in common: with it, every context would know
 * every kind. No element of the standard says by {@code xsi:type} which kind it is, so nobody misses it.
 */
@SuppressWarnings("rawtypes") // as the interface has it
final class AnnotationsOfOneKind implements RuntimeAnnotationReader {
    private final RuntimeAnnotationReader inline = new RuntimeInlineAnnotationReader();

    @Override
    public void setErrorHandler(ErrorHandler errors) {
        inline.setErrorHandler(errors);
    }

    @Override
    public <A extends Annotation> @Nullable A getClassAnnotation(Class<A> type, Class bean, Locatable place) {
        return type == XmlSeeAlso.class ? null : inline.getClassAnnotation(type, bean, place);
    }

    @Override
    public boolean hasClassAnnotation(Class bean, Class<? extends Annotation> type) {
        return type != XmlSeeAlso.class && inline.hasClassAnnotation(bean, type);
    }

    @Override
    public <A extends Annotation> @Nullable A getFieldAnnotation(Class<A> type, Field field, Locatable place) {
        return inline.getFieldAnnotation(type, field, place);
    }

    @Override
    public boolean hasFieldAnnotation(Class<? extends Annotation> type, Field field) {
        return inline.hasFieldAnnotation(type, field);
    }

    @Override
    public Annotation[] getAllFieldAnnotations(Field field, Locatable place) {
        return inline.getAllFieldAnnotations(field, place);
    }

    @Override
    public <A extends Annotation> @Nullable A getMethodAnnotation(
            Class<A> type, Method getter, Method setter, Locatable place) {
        return inline.getMethodAnnotation(type, getter, setter, place);
    }

    @Override
    public boolean hasMethodAnnotation(
            Class<? extends Annotation> type, String property, Method getter, Method setter, Locatable place) {
        return inline.hasMethodAnnotation(type, property, getter, setter, place);
    }

    @Override
    public Annotation[] getAllMethodAnnotations(Method method, Locatable place) {
        return inline.getAllMethodAnnotations(method, place);
    }

    @Override
    public <A extends Annotation> @Nullable A getMethodAnnotation(Class<A> type, Method method, Locatable place) {
        return inline.getMethodAnnotation(type, method, place);
    }

    @Override
    public boolean hasMethodAnnotation(Class<? extends Annotation> type, Method method) {
        return inline.hasMethodAnnotation(type, method);
    }

    @Override
    public <A extends Annotation> @Nullable A getMethodParameterAnnotation(
            Class<A> type, Method method, int parameter, Locatable place) {
        return inline.getMethodParameterAnnotation(type, method, parameter, place);
    }

    @Override
    public <A extends Annotation> @Nullable A getPackageAnnotation(Class<A> type, Class bean, Locatable place) {
        return inline.getPackageAnnotation(type, bean, place);
    }

    @Override
    public Type getClassValue(Annotation annotation, String name) {
        return inline.getClassValue(annotation, name);
    }

    @Override
    public Type[] getClassArrayValue(Annotation annotation, String name) {
        return inline.getClassArrayValue(annotation, name);
    }
}
