package org.evenhand.criteria.drafting;

import org.evenhand.packs.PackId;
import org.evenhand.scoring.tender.CriterionId;

/** A measure of a rule pack. */
public record PackMeasure(PackId pack, CriterionId measure) {}
