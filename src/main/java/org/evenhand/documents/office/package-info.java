/** Text of office documents: Word, OpenDocument and spreadsheets. */
@NullMarked
package org.evenhand.documents.office;

import org.jspecify.annotations.NullMarked;
