package org.evenhand.gates;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the house rules look for in a class. */
final class Conditions {

    private static final Set<String> FLOATS = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private static final List<Class<? extends Annotation>> CALL_RULES =
            List.of(PermitAll.class, RolesAllowed.class, PreAuthorize.class);

    private static final List<Class<? extends Annotation>> VIEW_RULES =
            List.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class);

    private Conditions() {}

    static ArchCondition<JavaClass> areInANullMarkedPackage() {
        return condition("be in a package marked @NullMarked", (type, events) -> {
            boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
            events.add(new SimpleConditionEvent(type, marked, type.getName() + " is in a package without @NullMarked"));
        });
    }

    /** Fields, signatures and calls; a test over the sources finds local variables. */
    static ArchCondition<JavaClass> haveNoBinaryFloats() {
        return condition("use no binary floating point", (type, events) -> {
            type.getFields().stream()
                    .filter(field -> isFloat(field.getRawType()))
                    .forEach(field -> events.add(SimpleConditionEvent.violated(field, field.getDescription())));
            type.getCodeUnits().stream()
                    .filter(unit -> signature(unit.getRawReturnType(), unit.getRawParameterTypes()))
                    .forEach(unit -> events.add(SimpleConditionEvent.violated(unit, unit.getDescription())));
            calls(type)
                    .filter(call -> call.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                            && signature(target.getRawReturnType(), target.getRawParameterTypes()))
                    .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
        });
    }

    /** One of the annotations by which Vaadin keeps readers out; without any it refuses all, which nobody means. */
    static ArchCondition<JavaClass> sayWhoMaySeeThem() {
        return condition("say who may see them", (type, events) -> {
            boolean said = VIEW_RULES.stream().anyMatch(type::isAnnotatedWith);
            events.add(new SimpleConditionEvent(type, said, type.getName() + " does not say who may see it"));
        });
    }

    /** Without an annotation an answer is refused to everybody, which nobody means; so it is said here already. */
    static ArchCondition<JavaClass> sayWhoMayAskThem() {
        return condition("say who may ask them", (type, events) -> {
            boolean forAll = VIEW_RULES.stream().anyMatch(type::isAnnotatedWith);
            type.getMethods().stream()
                    .filter(method -> method.isMetaAnnotatedWith(RequestMapping.class))
                    .forEach(method -> events.add(new SimpleConditionEvent(
                            method,
                            forAll || VIEW_RULES.stream().anyMatch(method::isAnnotatedWith),
                            method.getFullName() + " does not say who may ask it")));
        });
    }

    /** A rule on every public method, or on the class for all of them. */
    static ArchCondition<JavaClass> sayWhoMayCallThem() {
        return condition("say who may call their methods", (type, events) -> {
            boolean forAll = CALL_RULES.stream().anyMatch(type::isAnnotatedWith);
            type.getMethods().stream()
                    .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                    .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                    .forEach(method -> events.add(new SimpleConditionEvent(
                            method,
                            forAll || CALL_RULES.stream().anyMatch(method::isAnnotatedWith),
                            method.getFullName() + " does not say who may call it")));
        });
    }

    static ArchCondition<JavaClass> readTheSystemClock() {
        return calling("read the system's clock", call -> {
            String owner = call.getTargetOwner().getName();
            String name = call.getTarget().getName();
            boolean now = owner.startsWith("java.time.") && name.equals("now") && !takes(call, "java.time.Clock");
            boolean system = owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick"));
            boolean millis = owner.equals("java.lang.System") && name.equals("currentTimeMillis");
            boolean date = owner.equals("java.util.Date") && name.equals("<init>") && takesNothing(call);
            boolean calendar = owner.equals("java.util.Calendar") && name.equals("getInstance");
            return now || system || millis || date || calendar;
        });
    }

    /** A stream of rows keeps its connection until somebody closes it, which nobody does who writes findFirst() behind it. */
    static ArchCondition<JavaClass> leaveRowsOpen() {
        return calling("leave rows open", call -> {
            String owner = call.getTargetOwner().getName();
            String name = call.getTarget().getName();
            return name.equals("queryForStream")
                    || owner.startsWith("org.springframework.jdbc.core.simple.JdbcClient") && name.equals("stream");
        });
    }

    static ArchCondition<JavaClass> dependOnTheDefaultLocaleOrZone() {
        return calling("depend on the machine's locale or time zone", call -> {
            String owner = call.getTargetOwner().getName();
            String name = call.getTarget().getName();
            boolean asks = owner.equals("java.util.Locale") && (name.equals("getDefault") || name.equals("setDefault"))
                    || owner.equals("java.util.TimeZone") && name.equals("getDefault")
                    || owner.equals("java.time.ZoneId") && name.equals("systemDefault");
            boolean cases = owner.equals("java.lang.String")
                    && (name.equals("toLowerCase") || name.equals("toUpperCase"))
                    && takesNothing(call);
            boolean formats = (owner.equals("java.lang.String") && (name.equals("format") || name.equals("formatted"))
                            || owner.startsWith("java.io.Print") && (name.equals("printf") || name.equals("format"))
                            || owner.equals("java.text.NumberFormat") && name.startsWith("get")
                            || owner.equals("java.time.format.DateTimeFormatter") && name.equals("ofPattern"))
                    && !takes(call, "java.util.Locale");
            return asks || cases || formats;
        });
    }

    static ArchCondition<JavaClass> not(ArchCondition<JavaClass> condition) {
        return com.tngtech.archunit.lang.conditions.ArchConditions.not(condition);
    }

    private static ArchCondition<JavaClass> calling(String description, Predicate<JavaAccess<?>> forbidden) {
        return condition(
                description,
                (type, events) -> calls(type)
                        .filter(forbidden)
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription()))));
    }

    /** Method and constructor calls, and references to them. */
    private static Stream<JavaAccess<?>> calls(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .filter(access -> access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget)
                .map(access -> (JavaAccess<?>) access);
    }

    private static boolean takes(JavaAccess<?> call, String type) {
        return parameters(call).stream()
                .anyMatch(parameter -> parameter.getName().equals(type));
    }

    private static boolean takesNothing(JavaAccess<?> call) {
        return parameters(call).isEmpty();
    }

    private static List<JavaClass> parameters(JavaAccess<?> call) {
        return ((AccessTarget.CodeUnitAccessTarget) call.getTarget()).getRawParameterTypes();
    }

    private static boolean signature(JavaClass returned, List<JavaClass> parameters) {
        return isFloat(returned) || parameters.stream().anyMatch(Conditions::isFloat);
    }

    private static boolean isFloat(JavaClass type) {
        return FLOATS.contains(type.getBaseComponentType().getName());
    }

    private static ArchCondition<JavaClass> condition(String description, Check check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.look(type, events);
            }
        };
    }

    private interface Check {
        void look(JavaClass type, ConditionEvents events);
    }
}
