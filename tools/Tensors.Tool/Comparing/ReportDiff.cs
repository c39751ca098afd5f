using Tensors.Tool.Model;

namespace Tensors.Tool.Comparing;

/// <summary>Compares two reports: projects by name, and in them types, holders and methods by name.</summary>
internal static class ReportDiff
{
    private static readonly string[] s_resources = [Resources.Alloc, Resources.Temp, Resources.Stack, Resources.Traffic];

    /// <summary>Every number that changed, the largest growth first.</summary>
    public static IReadOnlyList<Change> Of(Report before, Report after)
    {
        var changes = new List<Change>();

        // One project against one: renaming it is no change of its memory.
        bool single = before.Projects.Count == 1 && after.Projects.Count == 1;
        foreach ((ProjectReport? old, ProjectReport? @new) in single ? [(before.Projects[0], after.Projects[0])] : Pairs(before.Projects, after.Projects, static p => p.Name))
        {
            Compare(old, @new, single ? "" : $"{(@new ?? old)!.Name}: ", changes);
        }

        return [.. changes.OrderBy(static c => c.Resource == Resources.Traffic).ThenByDescending(static c => c.Growth).ThenByDescending(static c => c.GrowthPerRound).ThenBy(static c => c.Subject).ThenBy(static c => c.Name, StringComparer.Ordinal)];
    }

    private static void Compare(ProjectReport? old, ProjectReport? @new, string prefix, List<Change> changes)
    {
        Add(Subject.Footprint, $"{prefix}footprint", Resources.Footprint, old?.Footprint, @new?.Footprint, old is null, @new is null, "");
        foreach ((TensorEntry? b, TensorEntry? a) in Pairs(old?.Types ?? [], @new?.Types ?? [], static t => t.Name))
        {
            string where = a is null ? "" : $"{a.Shape} {a.DType}{(b is null ? "" : $", was {b.Shape} {b.DType}")} ({a.At ?? "an assembly"})";
            Add(Subject.Type, prefix + (a ?? b)!.Name, Resources.Footprint, b?.Bytes, a?.Bytes, b is null, a is null, where);
        }

        foreach ((HolderEntry? b, HolderEntry? a) in Pairs(old?.Holders ?? [], @new?.Holders ?? [], static h => h.Name))
        {
            Add(Subject.Holder, prefix + (a ?? b)!.Name, Resources.Footprint, b?.Bytes, a?.Bytes, b is null, a is null, a is null ? "" : Parts(b, a));
        }

        foreach ((MethodEntry? b, MethodEntry? a) in Pairs(old?.Methods ?? [], @new?.Methods ?? [], static m => m.Name))
        {
            foreach (string resource in s_resources)
            {
                AmountEntry? then = Known(b, resource), now = Known(a, resource);
                bool same = then is null || now is null ? then == now || (b is null && now is { IsZero: true }) || (a is null && then is { IsZero: true })
                    : then.Bytes == now.Bytes && then.PerRound == now.PerRound;
                if (!same)
                {
                    changes.Add(new Change(Subject.Method, prefix + (a ?? b)!.Name, resource, then, now, b is null, a is null, a is null ? "" : Places(b, a, resource)));
                }
            }
        }

        void Add(Subject subject, string name, string resource, long? then, long? now, bool isNew, bool isGone, string where)
        {
            if (then != now && ((then ?? 0) != 0 || (now ?? 0) != 0))
            {
                changes.Add(new Change(subject, name, resource, then is { } t ? new AmountEntry(t) : null, now is { } n ? new AmountEntry(n) : null, isNew, isGone, where));
            }
        }
    }

    // A number that leaves something out is not one to compare with.
    private static AmountEntry? Known(MethodEntry? method, string resource) => method is null || method.IsOpen(resource) ? null : method.Of(resource);

    private static string Parts(HolderEntry? before, HolderEntry after)
    {
        IEnumerable<string> grown =
            from pair in Pairs(before?.Parts ?? [], after.Parts, static p => p.Name)
            let growth = (pair.After?.Bytes ?? 0) - (pair.Before?.Bytes ?? 0)
            where growth != 0
            orderby growth descending
            select $"{(pair.After ?? pair.Before)!.Name} {Signed(growth)}";
        return string.Join(", ", grown.Take(4).Append(after.At is null ? "" : $"({after.At})").Where(static s => s.Length > 0)).Replace(", (", " (", StringComparison.Ordinal);
    }

    private static string Places(MethodEntry? before, MethodEntry after, string resource)
    {
        if (after.IsOpen(resource))
        {
            UnknownEntry? unknown = after.Unknowns.FirstOrDefault(u => u.Resource is null || u.Resource == resource);
            return unknown is null ? "" : $"not known: {unknown.What}, {unknown.Why} ({unknown.At})";
        }

        // The place that is new or changed, else the largest.
        PlaceEntry? place = after.Largest.FirstOrDefault(p => p.Resource == resource && before?.Largest.Any(b => b.Resource == resource && b.Text == p.Text) != true)
            ?? after.Largest.FirstOrDefault(p => p.Resource == resource);
        return place is null ? after.At ?? "" : $"{place.At}: {place.Text}";
    }

    private static string Signed(long growth) => (growth > 0 ? "+" : "−") + Output.Text.Short(Math.Abs(growth));

    private static IEnumerable<(T? Before, T? After)> Pairs<T>(IEnumerable<T> before, IEnumerable<T> after, Func<T, string> name)
        where T : class
    {
        ILookup<string, T> old = before.ToLookup(name, StringComparer.Ordinal), @new = after.ToLookup(name, StringComparer.Ordinal);
        foreach (string key in old.Select(static g => g.Key).Union(@new.Select(static g => g.Key), StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            T[] olds = [.. old[key]], news = [.. @new[key]];
            for (int i = 0; i < Math.Max(olds.Length, news.Length); i++)
            {
                yield return (i < olds.Length ? olds[i] : null, i < news.Length ? news[i] : null);
            }
        }
    }
}
