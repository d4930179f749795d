import type { Output } from '../output.ts';
import { PATHS } from '../paths.ts';
import { ENDINGS, isTextType, SPECIAL_TYPES } from './media-types.ts';
import { writeAddHeaders, writeMaps, writeTypeLocations } from './nginx-rules.ts';
import { readBasePath } from './read-base-path.ts';

/** The same headers for a server of one's own. */
export const nginx: Output = {
  id: 'nginx',
  title: 'nginx configuration',
  mediaType: 'text/plain',
  description: 'An example for an nginx of your own that serves each address as this site means it.',
  files: (_base, context) => {
    const { hostname } = new URL(context.absolute(PATHS.home));
    const base = readBasePath(context);
    return [{ path: PATHS.nginx, content: `${writeHead(hostname, base)}\n${writeMaps(base)}\n${writeServer(hostname, base)}` }];
  },
};

const TEXT_TYPES = [...new Set([...Object.values(ENDINGS), ...SPECIAL_TYPES.map(({ type }) => type)])]
  // nginx adds this one by itself.
  .filter((type) => isTextType(type) && type !== 'text/html')
  .join(' ');

function writeHead(host: string, base: string): string {
  return `# An nginx that serves the built site at ${base}: put this file into /etc/nginx/conf.d/.
# Change root and server_name; the built files stand in /var/www/${host}${base}
`;
}

function writeServer(host: string, base: string): string {
  return `server {
    # With TLS: listen 443 ssl, ssl_certificate, ssl_certificate_key, and a server on port 80 that redirects.
    listen 80;
    server_name ${host};
    root /var/www/${host};

    server_tokens off;
    index index.html;
    autoindex off;
    etag on;
    # The redirect to the closing slash names neither host nor port.
    absolute_redirect off;
    # What is forbidden, such as a folder without a page, is not told from what is missing.
    error_page 403 404 =404 ${base}404.html;

${writeTypes()}
    # A location with an add_header of its own loses all of these: more headers belong here.
    # Once every address has TLS for good: add_header Strict-Transport-Security "max-age=63072000" always;
${writeAddHeaders()}
    # Hidden files (but not what proves who owns a host), and what other hosts read instead of this file.
    location ~ "/\\.(?!well-known/)|/${PATHS.headers}$" {
        return 404;
    }
${base === '/' ? '' : `    location = / {\n        return 302 ${base};\n    }\n`}${writeTypeLocations(base)}}
`;
}

function writeTypes(): string {
  const types = Object.entries(ENDINGS).map(([ending, type]) => `        ${type} ${ending};\n`);
  return `    charset utf-8;
    charset_types ${TEXT_TYPES};
    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_min_length 1024;
    gzip_types ${TEXT_TYPES};
    types {
${types.join('')}    }
    default_type application/octet-stream;
`;
}
