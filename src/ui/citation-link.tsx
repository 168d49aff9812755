interface CitationLinkProps {
  label: string;
  href: string;
  /** Language of the linked text when it differs from the page. */
  hrefLang?: string;
}

/** A citation that leads to its clause instead of opening it; print shows the address. */
export function CitationLink({ label, href, hrefLang }: CitationLinkProps) {
  return (
    <a className="cite cite-link" href={href} hrefLang={hrefLang}>
      {label}
    </a>
  );
}
