package org.evenhand.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The list of what answers beside the views; that nothing is missing from it is a house rule. */
class PublicAnswersTest {

    @Test
    void nothing_is_named_that_answers_no_more() {
        Set<String> answering = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.evenhand").stream()
                        .filter(PublicAnswers.answerBesideTheViews())
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());

        assertThat(PublicAnswers.named().keySet()).isSubsetOf(answering).isNotEmpty();
    }

    @Test
    void each_has_the_reason_why_everybody_may_ask_it() {
        assertThat(PublicAnswers.named().values()).allMatch(reason -> reason.matches("\\p{Lu}.{20,}"));
    }
}
