package org.evenhand.criteria;

import org.evenhand.folders.PackId;
import org.evenhand.scoring.CriterionId;

/** A measure of a rule pack. */
public record PackMeasure(PackId pack, CriterionId measure) {}
