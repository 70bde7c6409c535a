"""Words are data: labels, headings, cues and names, each once, by BCP 47 tag of their language."""
