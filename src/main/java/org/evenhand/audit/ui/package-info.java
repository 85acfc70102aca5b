/** The auditor's pages. */
@NullMarked
package org.evenhand.audit.ui;

import org.jspecify.annotations.NullMarked;
