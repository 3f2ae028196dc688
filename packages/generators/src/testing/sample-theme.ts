import type { Theme } from '../theme.ts'

/** The theme of a fictional company with a small logo, for tests. */
export const sampleTheme: Theme = {
  firm: 'Nordlicht Consulting AG',
  address: ['Beispielgasse 12', '3011 Bern', 'www.nordlicht.example'],
  accent: '#0b6e4f',
  font: 'Calibri',
  logo: {
    mediaType: 'image/png',
    base64:
      'iVBORw0KGgoAAAANSUhEUgAAAWgAAABgCAMAAAAHHxg+AAAACVBMVEX///8Lbk+ax7fQ2YJZAAABy0lEQVR42u3cgY3DIBBFwfj6L/oasM3CflDuNK+BSJPIhgXl85EkSZLU78oE8pA0x0PSGA9JUzwkDfGQNMND0luXNF/eUWnQh6RBP7mGUUA//oCzKqCfnxRRFtAvj+SkC+i3d18QBvTrIiMnA/p9NRejAT1YNqdsQI/2JyEc0MONYEYH9HjHHeEBXRhtJHxAV2ZIASDQpWFdX8hIvzYVbUsTLY6fu9JEq3P+pjTR8oFKT5po/eSqJU104oiwI0105iy2IU106tB7XZro3O2CZWmik9c4VqXvP+XnD3bqDtiiNOjpi0lr0qCnodekQc9DL0mDXoBekQa9Ar0gDXoJel4a9Br01f5mQK8+C0Dvgb6a70/Q6ys20Hugr9YuB3RnXw16D/SENOgWdF0adA+6LG3C34SuShPtQhelibaha9JE+9AlaaIB6Io00QR0QZpoBHosTTQDPZQmGoIeSRNNQQ+kv2EL/k+g36VB56BfpUEHod+kQSehX6RBR6GfpUFnoR+lQYehn6RBp6EfpEHHoe+lQeehb6VBb4C+kwa9A/pGGvQW6OqwDvSmP+YGHYe+QB+CNuo/BU36FDTpU9CkT0GTPgVNWpIkSVKuX60nRplNpIESAAAAAElFTkSuQmCC',
  },
}
