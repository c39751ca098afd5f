using System.Reflection;

namespace Tensors.Golden.Tests;

/// <summary>Collects the cases of the areas.</summary>
internal sealed class GoldenCases
{
    private static readonly Lazy<Dictionary<string, GoldenCase>> Collected = new(Collect);

    private readonly List<GoldenCase> _cases = [];
    private Lazy<NpzArrays> _arrays = null!;
    private string _area = "";

    /// <summary>Every case of every area by its name; it is run once, however many tests ask.</summary>
    public static IReadOnlyDictionary<string, GoldenCase> All => Collected.Value;

    /// <summary>A case whose answer is <c>function/name/out</c>.</summary>
    /// <param name="function">The Array API's name of the function, or NumPy's: <c>cumulative_sum</c>.</param>
    /// <param name="name">The case: <c>f32 axis 0</c>.</param>
    /// <param name="run">Reads, computes and expects.</param>
    /// <param name="ulp">How far a floating number may be from NumPy's, in units in the last place; 0 is the same bits, any NaN being equal to any.</param>
    /// <param name="rtol">How far instead, relative to the answer.</param>
    /// <param name="atol">And absolutely, beside <paramref name="rtol"/>.</param>
    public void Add(string function, string name, Action<GoldenCase> run, double ulp = 0, double rtol = 0, double atol = 0)
    {
        Assert.False(function.Contains('/') || name.Contains('/'), $"{function}/{name}: no slash in a name, it parts them");
        Assert.True(ulp == 0 || (rtol == 0 && atol == 0), $"{function}/{name}: ulp or rtol, not both");
        _cases.Add(new GoldenCase(_area, function, name, new Tolerance(ulp, rtol, atol), run, _arrays));
    }

    /// <summary>A case with the tolerance before the body, which is then the last thing on the line.</summary>
    public void Add(string function, string name, double ulp, Action<GoldenCase> run) => Add(function, name, run, ulp: ulp);

    private static Dictionary<string, GoldenCase> Collect()
    {
        var cases = new GoldenCases();
        foreach (Type area in typeof(GoldenCases).Assembly.GetTypes().Where(static t => t.IsClass && t.IsAssignableTo(typeof(IGoldenArea))).OrderBy(static t => t.Name, StringComparer.Ordinal))
        {
            cases._area = AreaOf(area);
            string file = Path.Combine(AppContext.BaseDirectory, "golden", cases._area + ".npz");
            cases._arrays = new Lazy<NpzArrays>(() => NpzArrays.Open(file));
            ((IGoldenArea)Activator.CreateInstance(area, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, null, null, null)!).Cases(cases);
        }

        var all = new Dictionary<string, GoldenCase>();
        foreach (GoldenCase one in cases._cases)
            Assert.True(all.TryAdd(one.Id, one), $"two cases are called {one.Id}");
        return all;
    }

    private static string AreaOf(Type area)
    {
        const string Suffix = "Golden";
        Assert.True(area.Name.EndsWith(Suffix, StringComparison.Ordinal), $"{area.Name}: an area is called ...{Suffix}");
        return area.Name[..^Suffix.Length].ToLowerInvariant();
    }
}
