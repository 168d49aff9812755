import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { loadLicense } from '../../state/index.ts';
import { ChangesList } from './changes-list.tsx';
import { LicenseProvider } from './license-context.ts';

async function shown(id: string): Promise<string> {
  return renderToStaticMarkup(
    <LicenseProvider value={await loadLicense(id)}>
      <ChangesList />
    </LicenseProvider>,
  );
}

describe('the list of changes', () => {
  it('names the older version and tells each change once', async () => {
    const page = await shown('llama3.1');
    expect(page).toContain('Llama 3</h3>');
    expect(page.match(/<li/g)).toHaveLength((await loadLicense('llama3.1')).changes.length);
  });

  it('marks the clause that was replaced and leads to the older text', async () => {
    const { relatives, changes } = await loadLicense('llama3.1');
    const page = await shown('llama3.1');
    expect(page).toContain(`href="${relatives.olderDocuments[0]?.url}"`);
    expect(page).toContain(`>${changes[0]?.before[0]?.section}</a>`);
  });

  it('is left out where nothing was superseded', async () => {
    expect(await shown('mit')).toBe('');
  });
});
