package org.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.people.accounts.Passwords;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever tests or chooses a password says so: what leads there holds no connection to the database meanwhile. */
class PasswordCallersTest {

    private static final Set<String> LONG = Set.of("choose", "hash", "matches", "objection");

    private static final JavaClasses PEOPLE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.evenhand.people", "org.evenhand.signin");

    @Test
    void every_method_that_leads_to_a_password_runs_outside_of_transactions() {
        Set<JavaMethod> doors = doors();

        assertThat(doors.stream().map(JavaMethod::getName))
                .contains("accept", "use", "changePassword", "setUpCodes", "removeCodes", "newRecoveryCodes", "begin");
        assertThat(doors).filteredOn(PasswordCallersTest::mayBeInATransaction).isEmpty();
    }

    /** What others call and what, by whatever way within its class, works on a password. */
    private static Set<JavaMethod> doors() {
        return PEOPLE.stream()
                .filter(type -> !type.isEquivalentTo(Passwords.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> !Modifier.isPrivate(method.reflect().getModifiers()))
                .filter(method -> leadsThere(method, new HashSet<>()))
                .collect(Collectors.toSet());
    }

    private static boolean leadsThere(JavaCodeUnit from, Set<JavaCodeUnit> seen) {
        return seen.add(from)
                && from.getMethodCallsFromSelf().stream()
                        .anyMatch(call ->
                                call.getTargetOwner().isEquivalentTo(Passwords.class) && LONG.contains(call.getName())
                                        || call.getTargetOwner().equals(from.getOwner())
                                                && call.getTarget()
                                                        .resolveMember()
                                                        .filter(next -> leadsThere(next, seen))
                                                        .isPresent());
    }

    private static boolean mayBeInATransaction(JavaMethod method) {
        Optional<Transactional> own = method.tryGetAnnotationOfType(Transactional.class);
        Optional<Transactional> its = method.getOwner().tryGetAnnotationOfType(Transactional.class);
        return own.or(() -> its)
                .filter(rule -> rule.propagation() != Propagation.NEVER)
                .isPresent();
    }
}
