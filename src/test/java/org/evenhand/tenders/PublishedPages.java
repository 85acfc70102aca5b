package org.evenhand.tenders;

import org.evenhand.DemoOnH2;
import org.evenhand.design.PageReading;

/** What tests of published tenders have in common: one context for all of them. */
@DemoOnH2
public abstract class PublishedPages extends PageReading {}
