package org.regmeta.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the limits say of themselves; how each of them bites is shown with the bindings. */
class LimitsValuesTest {
    @Test
    void theStandardOnesAreThoseOfTheJavadoc() {
        assertThat(Limits.standard())
                .isEqualTo(
                        new Limits(32, 1_000_000, 256, 16_000_000, 1_099_511_627_776L, 1_000, Duration.ofSeconds(10)));
    }

    @TestFactory
    List<DynamicTest> oneComponentIsReplacedAndNoOther() {
        List<DynamicTest> tests = new ArrayList<>();
        for (RecordComponent component : Limits.class.getRecordComponents()) {
            tests.add(DynamicTest.dynamicTest(component.getName(), () -> {
                Object value = number(component, 7);
                List<Object> expected = values(Limits.standard());
                expected.set(places().indexOf(component.getName()), value);
                assertThat(values(with(component, value))).isEqualTo(expected);
            }));
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> oneIsTheLeast() {
        List<DynamicTest> tests = new ArrayList<>();
        for (RecordComponent component : Limits.class.getRecordComponents()) {
            tests.add(DynamicTest.dynamicTest(component.getName(), () -> {
                assertThat(values(with(component, number(component, 1)))).contains(number(component, 1));
                for (int bad : new int[] {0, -1}) {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> with(component, number(component, bad)))
                            .withMessage("limits are positive");
                }
            }));
        }
        return tests;
    }

    private static Object number(RecordComponent component, int value) {
        if (component.getType() == Duration.class) {
            return Duration.ofNanos(value);
        }
        return component.getType() == long.class ? (Object) (long) value : (Object) value;
    }

    private static List<String> places() {
        return Arrays.stream(Limits.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static List<Object> values(Limits limits) throws ReflectiveOperationException {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : Limits.class.getRecordComponents()) {
            values.add(component.getAccessor().invoke(limits));
        }
        return values;
    }

    /** By the method that is named after the component. */
    private static Limits with(RecordComponent component, Object value) throws Throwable {
        String name = component.getName();
        String method = "with" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        try {
            return (Limits) Limits.class.getMethod(method, component.getType()).invoke(Limits.standard(), value);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
