package org.evenhand.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HouseRulesTest {

    private static final JavaClasses EVENHAND = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.evenhand");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");
    private static final Pattern FIRST_CLASS = Pattern.compile("planted\\.(?:[a-z]+\\.)*([A-Z]\\w*)");

    @ParameterizedTest
    @EnumSource
    void evenhand_keeps(HouseRules rule) {
        rule.overEvenhand().check(EVENHAND);
    }

    @ParameterizedTest
    @EnumSource
    void the_planted_violations_and_no_innocent_class_turn_it_red(HouseRules rule) {
        var report = rule.overPlanted().evaluate(PLANTED).getFailureReport();

        Set<String> blamed =
                report.getDetails().stream().map(HouseRulesTest::firstClass).collect(Collectors.toSet());
        assertThat(blamed).isEqualTo(rule.planted()).isNotEmpty();
    }

    @Test
    void a_rule_that_finds_nothing_to_judge_is_red() {
        JavaClasses nothing = new ClassFileImporter().importPackages("org.evenhand.renamed");

        for (HouseRules rule : HouseRules.values()) {
            assertThatExceptionOfType(AssertionError.class)
                    .as(rule.name())
                    .isThrownBy(() -> rule.overEvenhand().check(nothing));
        }
    }

    private static String firstClass(String violation) {
        var matcher = FIRST_CLASS.matcher(violation);
        assertThat(matcher.find())
                .as("a violation names its class: %s", violation)
                .isTrue();
        return matcher.group(1);
    }
}
