package org.evenhand.tenders;

import org.evenhand.DemoOnH2;

/** Base of the tests of published tenders: one application for all of them. */
@DemoOnH2
public abstract class PublishedPages extends TenderPages {}
