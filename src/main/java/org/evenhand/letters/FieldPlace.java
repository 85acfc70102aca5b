package org.evenhand.letters;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * Box of a field as it is drawn.
 *
 * @param choice the code that it ticks; empty where it is written in
 * @param page counted from 0
 * @param piece its place in the order of reading
 */
record FieldPlace(String choice, int page, PDRectangle box, PDStructureElement piece) {}
