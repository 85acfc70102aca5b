package org.evenhand.planning.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.BarData;
import org.evenhand.design.Messages;
import org.evenhand.planning.Answers;
import org.evenhand.planning.AssetAction;
import org.evenhand.planning.AssetAction.Level;

/**
 * The ten actions as rows of four steps: those that were taken are filled, and an outline shows how far it had come at
 * another moment. Steps are drawn and never added up.
 *
 * @param before another moment with its name
 */
record LevelSteps(Messages messages, Answers answers, Optional<Before> before) {

    /** Another moment. */
    record Before(String name, Answers answers) {}

    private static final BigDecimal MOST = BigDecimal.valueOf(Level.values().length);

    BarData data() {
        List<BarData.Key> keys = new ArrayList<>();
        keys.add(new BarData.Key(BarData.Look.FIRST, messages.say("assess.steps.taken")));
        before.ifPresent(then ->
                keys.add(new BarData.Key(BarData.Look.OUTLINE, messages.say("assess.steps.before", then.name()))));
        return new BarData(
                title(),
                messages.say("assess.steps.told"),
                keys,
                Arrays.stream(AssetAction.values()).map(this::row).toList(),
                new BarData.Scale(BigDecimal.ZERO, MOST, "", said(Optional.of(Level.LEADING))),
                List.of());
    }

    private String title() {
        return before.map(then -> messages.say("assess.steps.title.since", further(then.answers()), then.name()))
                .orElseGet(() -> messages.say("assess.steps.title"));
    }

    private long further(Answers then) {
        return Arrays.stream(AssetAction.values())
                .filter(action -> steps(answers.level(action)).compareTo(steps(then.level(action))) > 0)
                .count();
    }

    private BarData.Row row(AssetAction action) {
        List<BarData.Part> parts = new ArrayList<>();
        BigDecimal taken = steps(answers.level(action));
        for (BigDecimal step = BigDecimal.ZERO; step.compareTo(MOST) < 0; step = step.add(BigDecimal.ONE)) {
            BarData.Look look = step.compareTo(taken) < 0 ? BarData.Look.FIRST : BarData.Look.ROOM;
            parts.add(new BarData.Part(look, step, step.add(BigDecimal.ONE)));
        }
        before.ifPresent(then -> parts.add(new BarData.Part(
                BarData.Look.OUTLINE, BigDecimal.ZERO, steps(then.answers().level(action)))));
        return new BarData.Row(
                messages.say("assess.action." + action.word() + ".title"), said(answers.level(action)), parts);
    }

    private static BigDecimal steps(Optional<Level> level) {
        return BigDecimal.valueOf(level.map(one -> one.ordinal() + 1L).orElse(0L));
    }

    private String said(Optional<Level> level) {
        return messages.say(level.map(one -> "assess.level." + one.word()).orElse("assess.level.none"));
    }
}
