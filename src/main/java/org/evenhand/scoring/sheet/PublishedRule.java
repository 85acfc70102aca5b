package org.evenhand.scoring.sheet;

import org.evenhand.scoring.tender.CriterionId;

/**
 * The rule of one criterion as it is published with the tender.
 *
 * @param own whether the commissioner wrote it; otherwise its kind's template did
 * @param drl the rule in the published language
 */
public record PublishedRule(CriterionId criterion, String name, boolean own, String drl) {}
