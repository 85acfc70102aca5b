package org.evenhand.criteria;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import org.evenhand.criteria.drafting.FrameworkRows;
import org.evenhand.criteria.drafting.FrameworkTemplate;
import org.evenhand.record.By;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.evenhand.unitvalues.BankId;
import org.evenhand.unitvalues.BankTerms;
import org.evenhand.unitvalues.UnitValue;
import org.evenhand.unitvalues.UnitValueBank;
import org.evenhand.unitvalues.UnitValueRows;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes invented frameworks and banks of invented values under names that are known beforehand. There are none outside the
 * demonstration.
 */
@Service
@Profile("demo")
@Transactional
@PermitAll
public class InventedFrameworks {

    /**
     * A framework that begins as every framework does.
     *
     * @param tender the one tender that it is for; empty: to begin tenders with
     * @param answers its size, by place
     * @param price what the price with which it begins answers differently
     * @param criteria in order
     */
    public record Invented(
            FrameworkId id,
            OrganisationId organisation,
            Optional<TenderId> tender,
            String title,
            Map<String, String> answers,
            Map<String, String> price,
            SequencedMap<PartId, SortedMap<String, String>> criteria) {}

    private final FrameworkRows rows;
    private final UnitValueRows banks;
    private final MessageSource messages;
    private final Clock clock;

    InventedFrameworks(FrameworkRows rows, UnitValueRows banks, MessageSource messages, Clock clock) {
        this.rows = rows;
        this.banks = banks;
        this.messages = messages;
        this.clock = clock;
    }

    /** Makes a framework, unless the name is taken; tells whether it did. */
    public boolean make(Invented framework, String by) {
        FrameworkId id = framework.id();
        if (rows.owner(id).isPresent()) {
            return false;
        }
        By inventor = By.named(by, Moments.now(clock));
        FrameworkTemplate template = new FrameworkTemplate(
                rows, id, inventor, (key, parts) -> messages.getMessage(key, parts, Locale.ENGLISH));
        template.write(framework.organisation(), framework.tender(), framework.title());
        write(id, PartId.FRAMEWORK, framework.answers(), inventor);
        write(id, rows.find(id).orElseThrow().criteria().getFirst().id(), framework.price(), inventor);
        framework.criteria().forEach(template::criterion);
        template.made();
        return true;
    }

    private void write(FrameworkId id, PartId part, Map<String, String> answers, By by) {
        rows.answers()
                .put(
                        id.value(),
                        answers.entrySet().stream()
                                .map(one -> part.given(one.getKey(), one.getValue()))
                                .toList(),
                        by);
    }

    /** Keeps a bank. */
    public void keep(BankId id, OrganisationId organisation, BankTerms terms, List<UnitValue> values, String by) {
        banks.write(new UnitValueBank(id, organisation, terms, By.named(by, Moments.now(clock)), values));
    }
}
