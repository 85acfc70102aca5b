package org.evenhand.samples.folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evenhand.DemoOnH2;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.access.AccessDeniedException;

/** The door to the bids and scores of the samples: open in the demonstration, and only there. */
@DemoOnH2
class SampleScoresTest {

    private static final String SHARED_LIVES = "shared-lives-rigid";

    @Autowired
    ApplicationContext context;

    @Autowired
    SampleTenders samples;

    @AfterEach
    void nobody() {
        SignedInAs.nobody();
    }

    @Test
    void everybody_goes_through_in_the_demonstration() {
        SampleScores scores = under("demo");

        assertThat(scores.see(SHARED_LIVES)).isPresent();
        assertThat(scores.maySee(sample())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"live", "demo,live", "other"})
    void elsewhere_who_is_not_signed_in_is_refused(String profiles) {
        SampleScores scores = under(profiles.split(","));

        assertThatThrownBy(() -> scores.see(SHARED_LIVES)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> scores.compare(sample())).isInstanceOf(AccessDeniedException.class);
        assertThat(scores.maySee(sample())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"provider", "evaluator", "administrator", "joint.commissioner"})
    void elsewhere_who_holds_no_role_of_its_buyers_is_refused(String person) {
        SignedInAs.demo(context, person);
        SampleScores scores = under("live");

        assertThatThrownBy(() -> scores.see(SHARED_LIVES)).isInstanceOf(AccessDeniedException.class);
        assertThat(scores.maySee(sample())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"commissioner", "auditor"})
    void elsewhere_the_buyers_own_people_go_through(String person) {
        SignedInAs.demo(context, person);
        SampleScores scores = under("live");

        assertThat(scores.see(SHARED_LIVES)).isPresent();
        assertThat(scores.maySee(sample())).isTrue();
    }

    private Sample.Scored sample() {
        return samples.find(SHARED_LIVES).orElseThrow();
    }

    private SampleScores under(String... profiles) {
        MockEnvironment environment = new MockEnvironment();
        environment.setActiveProfiles(profiles);
        return new SampleScores(
                samples,
                context.getBean(KeptSheets.class),
                context.getBean(CurrentPerson.class),
                event -> {},
                environment);
    }
}
