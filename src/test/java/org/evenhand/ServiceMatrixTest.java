package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evenhand.people.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Service;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

/** Every service method and every role, and nobody: exactly the allowed ones get through. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:services-${random.uuid};DB_CLOSE_DELAY=30")
@ActiveProfiles("demo")
class ServiceMatrixTest {

    private static final List<String> PEOPLE = Stream.concat(Pages.PEOPLE.stream(), Stream.of(ServiceCalls.TIMETABLE))
            .toList();
    private static final String THROUGH = "let through";
    private static final String REFUSED = "refused";

    @Autowired
    ApplicationContext beans;

    @Autowired
    TransactionTemplate transactions;

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    @Test
    void every_method_that_others_may_call_stands_in_the_table() {
        List<String> methods = new ArrayList<>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.evenhand").stream()
                        .filter(type -> type.isAnnotatedWith(Service.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(ServiceMatrixTest::isForOthers)
                        .forEach(method -> methods.add(method.getOwner().getSimpleName() + "." + method.getName()));

        // One line a method: two of one name would share it.
        assertThat(methods).containsExactlyInAnyOrderElementsOf(ServiceCalls.ALL.keySet());
    }

    private static boolean isForOthers(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    @ParameterizedTest
    @FieldSource("PEOPLE")
    void gets_through_where_the_table_says_so_and_nowhere_else(String person) {
        Map<String, String> wrong = new TreeMap<>();
        ServiceCalls.ALL.forEach((method, expected) -> {
            String found = outcome(person, expected);
            String awaited = expected.allowed().contains(person) ? THROUGH : REFUSED;
            if (!found.equals(awaited)) {
                wrong.put(method, found);
            }
        });

        assertThat(wrong).isEmpty();
    }

    /** Whatever a call does is undone, so that each meets the same people. */
    private String outcome(String person, ServiceCalls.Expected expected) {
        return Objects.requireNonNull(transactions.execute(status -> {
            status.setRollbackOnly();
            signIn(person);
            try {
                expected.call().on(beans);
                return expected.fails().isEmpty() ? THROUGH : "did not fail";
            } catch (AccessDeniedException refused) {
                return REFUSED;
            } catch (Exception failure) {
                return expected.fails().filter(failure.getClass()::equals).isPresent() ? THROUGH : failure.toString();
            }
        }));
    }

    private void signIn(String person) {
        if (person.equals(Pages.NOBODY)) {
            SecurityContextHolder.setContext(new SecurityContextImpl(new AnonymousAuthenticationToken(
                    "test", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))));
        } else if (person.equals(ServiceCalls.TIMETABLE)) {
            SignedInAs.timetable();
        } else {
            SignedInAs.demo(beans, person);
        }
    }
}
