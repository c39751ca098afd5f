using Tensors.Golden.Tests.Basics;

namespace Tensors.Golden.Tests.Coverage;

[NdShape<float>] internal partial struct Scalar;

/// <summary>The Python Array API standard, 2025.12, entry by entry against the assembly.</summary>
public class ArrayApiTests
{
    private static readonly PublicMembers Members = new(typeof(F2x2), typeof(F5x7), typeof(D5x7x3), typeof(Scalar));

    private static readonly Entry[] Entries = Entry.All();

    [Fact]
    public void EveryEntryIsThereOrSaidToLack()
    {
        string[] missing = [.. from entry in Entries
                               where !entry.IsMeta && !entry.Lacking
                               from member in entry.Members ?? ["?"]
                               where !Members.Has(member)
                               select $"{entry.Category}/{entry.Name}: {member}"];
        Assert.True(missing.Length == 0, $"{missing.Length} forms that are promised are not there:\n{string.Join('\n', missing)}");
    }

    /// <summary>From the day an entry is there it must stay.</summary>
    [Fact]
    public void WhatIsThereIsNotSaidToLack()
    {
        string[] there = [.. Entries.Where(static e => e.Lacking && IsThere(e)).Select(static e => $"\"category\": \"{e.Category}\", \"name\": \"{e.Name}\"")];
        string path = Path.Combine(DocumentSection.Repository, "tests", "Tensors.Golden.Tests", "Coverage", "array-api-2025.12.json");
        if (there.Length > 0 && Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllLines(path, File.ReadAllLines(path).Select(line => there.Any(line.Contains) ? line.Replace(", \"lacking\": true", "", StringComparison.Ordinal) : line));
        else
            Assert.True(there.Length == 0, $"said to lack, and there (UPDATE_SNAPSHOTS=1 says so): {string.Join("; ", there)}");
    }

    [Fact]
    public void TheYardstickIsWhole()
    {
        Assert.Equal(228, Entries.Length);
        Assert.Equal(228, Entries.DistinctBy(static e => (e.Category, e.Name)).Count());
        Assert.Equal((135, 77, 5, 11), (Count("usable"), Count("static"), Count("bounded"), Count("meta")));
        Assert.All(Entries, static e => Assert.True(e.IsMeta ? e.Note is not null && e.Members is null : e.Members is { Length: > 0 }, e.Name));
        static int Count(string verdict) => Entries.Count(e => e.Verdict == verdict);
    }

    [Theory]
    [InlineData("Nd.Sqrt", true)]
    [InlineData("Nd.Transpose", true)]
    [InlineData("x.Sum", true)]
    [InlineData("x.Assign", true)]
    [InlineData("x.CopyFrom", true)]
    [InlineData("x.AsReadOnlySpan", true)]
    [InlineData("x[...]", true)]
    [InlineData("G.Rank", true)]
    [InlineData("x + y", true)]
    [InlineData("~x", true)]
    [InlineData("DTypes.Of", true)]
    [InlineData("Owned.Owned", true)]
    [InlineData("float.NaN", true)]
    [InlineData("Nd.Assign", false)]
    [InlineData("Nd.NoSuchFunction", false)]
    [InlineData("G.AsReadOnlySpan", false)]
    [InlineData("x.NoSuchMember", false)]
    public void ReflectionSeesWhatIsThere(string member, bool there) => Assert.Equal(there, Members.Has(member));

    [Fact]
    public void DocumentationSaysWhatIsThere() => DocumentSection.Coverage.Check("## The Array API standard", Table());

    private static bool IsThere(Entry entry) => entry.Members is { } members && members.All(Members.Has);

    private static string Table()
    {
        var core = Entries.Where(static e => !e.IsMeta && !e.IsExtension).ToArray();
        var extensions = Entries.Where(static e => e.IsExtension).ToArray();
        var bounded = core.Where(static e => e.Verdict == "bounded").ToArray();
        IEnumerable<string> summary = Entries.GroupBy(static e => e.Category).Select(static g =>
            $"| {Title(g.Key)} | {g.Count()} | {g.Count(IsThere)} | {g.Count(static e => !e.IsMeta && !IsThere(e))} | {g.Count(static e => e.IsMeta)} |");
        IEnumerable<string> rows = Entries.Select(static e =>
            $"| {Title(e.Category)} | `{e.Name}` | {(e.IsMeta ? "about Python" : IsThere(e) ? string.Join(", ", e.Members!.Select(static m => $"`{m.Replace("|", "\\|", StringComparison.Ordinal)}`")) : "not yet")} | {Note(e)} |");
        return $"""
            The Python Array API standard 2025.12 has {Entries.Length} entries; {Entries.Count(static e => e.IsMeta)} are about Python itself. Of the {core.Length} others outside the two optional extensions
            {core.Count(IsThere)} are there, {bounded.Count(IsThere)} of {bounded.Length} whose size depends on the data in bounded form: the caller gives the room and gets the count. Of the extensions, linalg lacks
            {extensions.Count(static e => e.Category == "linalg" && !IsThere(e))} of {extensions.Count(static e => e.Category == "linalg")} and fft {extensions.Count(static e => e.Category == "fft" && !IsThere(e))} of {extensions.Count(static e => e.Category == "fft")}.

            | Chapter | Entries | There | Lacking | About Python |
            | --- | ---: | ---: | ---: | ---: |
            {string.Join('\n', summary)}

            `x` and `y` are tensors, expressions or views, `G` is a declared type. Functions of `Nd` that take one tensor are its members, too, where that reads better.

            | Chapter | Entry | Here | |
            | --- | --- | --- | --- |
            {string.Join('\n', rows)}
            """;
    }

    private static string Title(string category) => category.Replace("_functions", "", StringComparison.Ordinal).Replace('_', ' ');

    private static string Note(Entry entry) => entry.Note ?? entry.Verdict switch
    {
        "static" when IsThere(entry) => "axes, counts and sizes are constants",
        "bounded" when IsThere(entry) => "bounded: the caller gives the room",
        _ => "",
    };
}
