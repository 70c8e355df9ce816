package org.regmeta.cli;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the users of a module can reach: its exported packages, and the types, components, constructors, fields and methods there. */
final class PublicApi {
    private final ModuleReference module;

    /** The module that a class of it lies in. */
    PublicApi(Class<?> anyOf) {
        try {
            Path place = Path.of(
                    anyOf.getProtectionDomain().getCodeSource().getLocation().toURI());
            module = ModuleFinder.of(place).findAll().iterator().next();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One line for everything, in an order that depends on names alone. */
    List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("module " + module.descriptor().name());
        Set<String> classes = classNames();
        for (String exported : exported()) {
            lines.add("");
            lines.add("package " + exported);
            for (String name : classes) {
                if (name.startsWith(exported + ".") && name.indexOf('.', exported.length() + 1) < 0) {
                    type(load(name), lines);
                }
            }
        }
        return lines;
    }

    private List<String> exported() {
        return module.descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .sorted()
                .toList();
    }

    private Set<String> classNames() throws IOException {
        try (ModuleReader reader = module.open();
                Stream<String> resources = reader.list()) {
            return resources
                    .filter(name -> name.endsWith(".class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicApi.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void type(Class<?> type, List<String> lines) {
        for (Class<?> at = type; at != null; at = at.getDeclaringClass()) {
            if (!reachable(at.getModifiers())) {
                return;
            }
        }
        lines.add("");
        lines.add(header(type));
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                lines.add("  component " + component.getGenericType().getTypeName() + " " + component.getName());
            }
        }
        Set<String> members = new TreeSet<>();
        for (Field field : type.getDeclaredFields()) {
            if (reachable(field)) {
                members.add((field.isEnumConstant() ? "constant " : "") + field.toGenericString());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (reachable(constructor)) {
                members.add(constructor.toGenericString());
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (reachable(method)) {
                members.add(method.toGenericString());
            }
        }
        members.forEach(member -> lines.add("  " + member.replace(type.getName() + ".", "")));
    }

    private static String header(Class<?> type) {
        // what permits others is sealed; only newer JDKs write the word
        StringBuilder header = new StringBuilder(type.toGenericString().replaceFirst("\\b(non-)?sealed ", ""));
        Type above = type.getGenericSuperclass();
        if (above != null && above != Object.class && above != Record.class && !type.isEnum()) {
            header.append(" extends ").append(above.getTypeName());
        }
        Type[] interfaces = type.getGenericInterfaces();
        if (interfaces.length > 0) {
            header.append(type.isInterface() ? " extends " : " implements ").append(names(interfaces));
        }
        if (type.isSealed()) {
            header.append(" permits ").append(names(type.getPermittedSubclasses()));
        }
        return header.toString();
    }

    private static String names(Type[] types) {
        return Arrays.stream(types).map(Type::getTypeName).sorted().collect(Collectors.joining(", "));
    }

    private static boolean reachable(Member member) {
        return reachable(member.getModifiers()) && !member.isSynthetic();
    }

    private static boolean reachable(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
